"""Runs a program at a terminal of 80 columns: waits for texts and types. Prints {"output", "exitCode"} as JSON.

usage: terminal-session.py '[{"wait": "title?", "type": "A dike\\r"}]' program argument...
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

steps = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
output, searched, end = b"", 0, time.monotonic() + 20
while time.monotonic() < end:
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        output += piece
    if steps and steps[0]["wait"].encode() in output[searched:]:
        step = steps.pop(0)
        searched = len(output)
        time.sleep(0.05)
        os.write(terminal, step["type"].encode())
else:
    os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
code = os.waitstatus_to_exitcode(status)
print(json.dumps({"output": output.decode("utf8", "replace"), "exitCode": code}))
