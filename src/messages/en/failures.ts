/** What went wrong, and what to do about it. */
import type { FailureSentences } from '../messages.js';
import { reasonInWords } from './system-reasons.js';

const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;

const sentences: FailureSentences = {
  'unknown-command': ({ command, suggestion }) => ({
    message: `There is no command "${command}".`,
    remedy: didYouMean(suggestion, 'Run "collab --help" to see all commands.'),
  }),
  'unknown-option': ({ option, suggestion }) => ({
    message: `There is no option "${option}" here.`,
    remedy: didYouMean(suggestion, 'Add --help to the command to see its options.'),
  }),
  'option-needs-value': ({ option }) => ({
    message: `The option "${option}" needs a value after it.`,
    remedy: 'Add --help to the command to see an example.',
  }),
  'option-value-not-allowed': ({ option, value, allowed }, format) => ({
    message: `"${value}" cannot be used for ${option}.`,
    remedy: `Choose ${format.choice(allowed)}.`,
  }),
  'option-value-malformed': ({ option, value, example, suggestion }) => ({
    message: `"${value}" cannot be used for ${option}.`,
    remedy: didYouMean(suggestion, `Write it like this: ${option} ${example}`),
  }),
  'options-conflict': ({ options }, format) => ({
    message: `${format.list(options)} cannot be used together.`,
    remedy: 'Leave one of them out.',
  }),
  'ending-not-written': ({ value, ending }) => ({
    message: `collab does not make ${ending} files: "${value}".`,
    remedy: 'Make a file that ends in .docx, and save it in that form with Word or LibreOffice.',
  }),
  'format-needs-file': ({ format }) => ({
    message: `A ${format} document cannot be shown on a screen.`,
    remedy: `Write it to a file: -o report.${format}`,
  }),
  'option-only-with': ({ option, needed }) => ({
    message: `The option "${option}" means something only together with "${needed}".`,
    remedy: `Add ${needed}, or leave ${option} out.`,
  }),
  'action-unknown': ({ command, action, known, suggestion }, format) => ({
    message: `"${command}" has nothing called "${action}".`,
    remedy: didYouMean(suggestion, `Choose ${format.choice(known)}.`),
  }),
  'baseline-missing': ({ path }) => ({
    message: `There is no list of known findings at "${path}".`,
    remedy: `Look at its name; or begin it: collab check --baseline ${path} --update-baseline.`,
  }),
  'baseline-malformed': ({ path }) => ({
    message: `"${path}" is not a list of known findings.`,
    remedy:
      'Name the file that --update-baseline wrote; if it was damaged, remove it and let --update-baseline begin it anew.',
  }),
  'no-common-history': ({ revision }) => ({
    message: `"${revision}" has no history in common with what is here.`,
    remedy: 'Name a commit, branch or tag that this work began from.',
  }),
  'rule-unknown': ({ rule, suggestion }) => ({
    message: `There is no rule "${rule}".`,
    remedy: didYouMean(suggestion, 'Run "collab explain --list" to see all rules.'),
  }),
  'missing-argument': ({ argument }) => ({
    message: `The command needs to know the ${argument}.`,
    remedy: 'Add --help to the command to see an example.',
  }),
  'too-many-arguments': ({ arguments: words }, format) => ({
    message: `The command does not know what to do with ${format.list(words.map((word) => `"${word}"`))}.`,
    remedy: 'Put words that belong together between quotation marks, or leave them out.',
  }),
  'answer-needed': ({ question, flag, known }) => ({
    message: `An answer is needed, and nobody can be asked here: ${question}`,
    remedy: [`Give the answer with ${flag}${known === undefined ? '.' : ':'}`, ...(known ?? [])].join('\n  '),
  }),
  'template-unknown': ({ template, names, suggestion }, format) => ({
    message: `There is no template "${template}".`,
    remedy: didYouMean(suggestion, `Choose ${format.choice(names)}.`),
  }),
  'answers-unreadable': ({ reason, remedy }) => ({ message: reason, remedy }),
  'answer-unknown': ({ answer, known, suggestion }, format) => ({
    message: `There is no question "${answer}".`,
    remedy: didYouMean(suggestion, `The questions are ${format.list(known)}.`),
  }),
  'answer-malformed': ({ question, form }) => ({
    message:
      question === '' ? 'The file of answers has no answers.' : `The answer to "${question}" cannot be used.`,
    remedy: {
      text: 'Give a text; put it between quotation marks when in doubt.',
      id: 'Use lower-case letters, digits and hyphens, beginning with a letter: safe-dike',
      date: 'Write it like this: 2027-06-30',
      names: 'Give a list of names: [Municipality of Oosterwold, Water board Zuiderlek]',
      map: 'Write one answer per line, like this: title: A safe dike',
      ending: 'Write the last day, like this: 2028-12-31; or: open-ended',
      functions: 'Give the function of who signed, for each party: { Municipality of Oosterwold: Mayor }',
      parts: 'Give a list, each beginning with a hyphen: `- commitment: Buys the land`',
      number: 'Write a number: 12.5',
      done: 'Write the day on which it was done: 2027-06-30; or: no. Leave it out where nobody knows.',
      every: 'Write month, quarter, half-year or year, or a period such as P2M',
    }[form],
  }),
  'answer-incomplete': ({ list, number, name, lacks }, format) => ({
    message:
      name === undefined
        ? `Number ${String(number)} under "${list}:" does not say what it is.`
        : `"${name}" (number ${String(number)} under "${list}:") does not say enough.`,
    remedy:
      name === undefined
        ? `Begin it with ${format.choice(lacks.map((key) => `${key}:`))}`
        : `Add ${format.list(lacks.map((key) => (key === 'who' ? 'whose it is, who:' : `${key}:`)))}`,
  }),
  'figure-without-goal': ({ figure, goals }) => ({
    message: `"${figure}" was measured, and there are several goals it may belong to.`,
    remedy: `Add which: goal: ${goals[0] ?? ''}`,
  }),
  'day-still-to-come': ({ question, date, today }, format) => ({
    message: `"${question}" is ${format.date(date)}, which is still to come (today is ${format.date(today)}).`,
    remedy: 'Give the day on which it was so. Of what is still to come, record it when it is there.',
  }),
  'list-without-columns': ({ path }) => ({
    message: `There is no line with the titles of columns in "${path}".`,
    remedy: 'Write an empty list with --list-form list.xlsx, and copy yours into it.',
  }),
  'column-unknown': ({ column, suggestion }) => ({
    message: `The column "${column}" is not known.`,
    remedy: `Did you mean "${suggestion}"? Otherwise empty its title, to leave it out.`,
  }),
  'listed-too-little': ({ agreement, lacks }, format) => {
    const words = {
      parties: 'a second party',
      document: 'the signed document',
      signed: 'the day of signing',
    };
    return {
      message: `"${agreement}" cannot be taken over: it lacks ${format.list(lacks.map((one) => words[one]))}.`,
      remedy: 'Add it to the list, or give it as an option where there is one agreement.',
    };
  },
  'document-refused': ({ path, reason, megabytes }) => {
    const [message, remedy] = {
      'too-large': [
        `The file "${path}" is larger than ${megabytes} megabytes.`,
        'Save it smaller (a PDF of the text instead of photos of the pages), and give that file.',
      ],
      empty: [`The file "${path}" is empty.`, 'Give the file that was signed.'],
      folder: [`"${path}" is a folder.`, 'Give the file in it that was signed.'],
      absent: [
        `There is no file "${path}".`,
        'Give the path of the file that was signed; drag it into the window.',
      ],
      link: [`"${path}" is a link to another file.`, 'Give the file itself.'],
      unreadable: [
        `The file "${path}" cannot be read.`,
        'Close it in other programs, or copy it and give the copy.',
      ],
    }[reason] as [string, string];
    return { message, remedy };
  },
  'name-unknown': ({ what, name, known, suggestion }, format) => ({
    message: `"${name}" is not one of the ${what === 'party' ? 'parties' : 'goals'} that were named.`,
    remedy:
      suggestion === undefined
        ? `Choose one of these: ${format.choice(known.map((one) => `"${one}"`))}.`
        : `Did you mean "${suggestion}"?`,
  }),
  'too-few-parties': ({ needed }) => ({
    message:
      needed === 1
        ? 'A collaboration needs at least one party.'
        : 'A collaboration needs at least two parties.',
    remedy: 'Name them, your own first: --party "Municipality of Oosterwold" --party "Water board Zuiderlek"',
  }),
  'party-named-twice': ({ party }) => ({
    message: `"${party}" is named twice.`,
    remedy: 'Name every party once; give the other one its own official name.',
  }),
  'meeting-in-the-past': ({ date, today, suggestion }) => ({
    message: `The next meeting cannot be on ${date}: today is ${today}.`,
    remedy: `Name a day that is still to come: --next-meeting ${suggestion}`,
  }),
  'agreement-exists': ({ agreement, suggestion }) => ({
    message: `There is already an agreement "${agreement}" here.`,
    remedy: `Give another id for a second one: --id ${suggestion}`,
  }),
  'workspace-inside-workspace': ({ directory, workspace }) => ({
    message: `"${directory}" lies inside a folder of agreements, "${workspace}".`,
    remedy: 'Leave the folder out to add a collaboration to it, or choose a folder elsewhere.',
  }),
  'new-files-refused': ({ reason, remedy }) => ({
    message: `Nothing was written, because it would not be right: ${reason}`,
    remedy,
  }),
  'kind-unknown': ({ kind, known, suggestion }, format) => ({
    message: `There is no kind of record "${kind}".`,
    remedy: didYouMean(suggestion, `Choose ${format.choice(known)}.`),
  }),
  'contact-left': ({ contact, left, known }, format) => ({
    message: `"${contact}" takes part no longer, since ${format.date(left)}: nothing is recorded under that name.`,
    remedy:
      known.length === 0
        ? 'Add yourself first: collab contacts add --function <your function>'
        : `Choose ${format.choice(known)} with --as. Is this person back? Then: collab contacts add ${contact} --as <who records>`,
  }),
  'contact-unknown': ({ contact, known, suggestion }, format) => ({
    message: `"${contact}" is not among the people in collab.yaml.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0
        ? 'Add yourself under "people" in collab.yaml: an id, your function and your party.'
        : `Choose ${format.choice(known)} with --as, or add this person under "people" in collab.yaml.`,
    ),
  }),
  'person-unknown': ({ contact, known, suggestion }, format) => ({
    message: `There is nobody called "${contact}" on the list.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0
        ? 'Add somebody with: collab contacts add'
        : `Choose ${format.choice(known)}, or add somebody with: collab contacts add`,
    ),
  }),
  'person-named': ({ option, found }) => ({
    message: `"${found}" would tell everybody who this person is: what ${option} says is shared.`,
    remedy: 'Name the function only; give the name with --name and the address with --email or --telephone.',
  }),
  'contacts-recorded': ({ file }) => ({
    message: `${file} was recorded once and is shared with every party: a name written there would be too.`,
    remedy: `Ask whoever keeps the folder to take ${file} out of it, and then try again.`,
  }),
  'item-unknown': ({ path, agreement, known, suggestion }, format) => ({
    message: `There is no "${path}" in the agreement ${agreement} that this can be about.`,
    remedy:
      suggestion !== undefined
        ? `Did you mean --about ${suggestion}?`
        : known.length === 0
          ? 'Nothing of that kind is there yet.'
          : `There is ${format.list(known)}.`,
  }),
  'expectation-unknown': ({ word: name, agreement, known, suggestion }, format) => ({
    message: `There is no expectation or offer "${name}" in the agreement ${agreement}.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0 ? 'Nothing is expected or offered there yet.' : `There is ${format.list(known)}.`,
    ),
  }),
  'cost-unknown': ({ path, known, suggestion }, format) => ({
    message: `Nothing in the agreement can be worked out for "${path}".`,
    remedy: didYouMean(
      suggestion,
      known.length === 0
        ? 'Let contributions name shared costs: `share` with a `pool`.'
        : `There is ${format.list(known)}.`,
    ),
  }),
  'goal-unknown': ({ goal, known, suggestion }, format) => ({
    message: `There is no goal "${goal}" in the agreement.`,
    remedy: didYouMean(suggestion, `There is ${format.list(known)}.`),
  }),
  'terms-signed': ({ agreement, added }) => ({
    message:
      added === 'commitment'
        ? `The agreement ${agreement} is signed: a new commitment would change what was signed.`
        : `The agreement ${agreement} is signed: new expectations and offers would change what was signed.`,
    remedy: `Propose it as a change: collab progress change ${agreement}. Once it is decided, add it to agreement.yaml and run collab save.`,
  }),
  'already-committed': ({ path, commitment }) => ({
    message: `${path} is a commitment already: ${commitment}.`,
    remedy: 'Change that commitment in agreement.yaml and run collab save, or choose another expectation.',
  }),
  'item-ambiguous': ({ path, paths }, format) => ({
    message: `"${path}" can mean more than one item.`,
    remedy: `Write it in full: ${format.choice(paths)}.`,
  }),
  'participant-unknown': ({ name, known, suggestion }, format) => ({
    message: `"${name}" is not a party, a group, a person or a body here.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0 ? 'Nobody of that kind is in the agreement yet.' : `There is ${format.list(known)}.`,
    ),
  }),
  'entry-unknown': ({ id, agreement }) => ({
    message: `There is no record "${id}" in the agreement ${agreement}.`,
    remedy:
      'Give at least the last four characters of its id: the id stands at the end of the name of its file.',
  }),
  'entry-ambiguous': ({ id, ids }, format) => ({
    message: `"${id}" can mean more than one record.`,
    remedy: `Write more of it: ${format.choice(ids)}.`,
  }),
  'entry-of-other-kind': ({ id, kind, expected }) => ({
    message: `The record ${id} is a ${kind}, not a ${expected}.`,
    remedy: `Correct it as what it is: collab progress ${kind} --corrects ${id}`,
  }),
  'entry-superseded': ({ id, by, how }) => ({
    message: `The record ${id} was ${how === 'corrected' ? 'replaced' : 'taken back'} by ${by} and no longer counts.`,
    remedy: how === 'corrected' ? `Take back ${by} first.` : 'There is nothing left to take back.',
  }),
  'step-impossible': ({ path, from, word, allowed }, format) => ({
    message:
      path === ''
        ? `Something new cannot begin as "${word}".`
        : `"${path}" is ${from}${word === '' ? '' : `, and cannot become "${word}" from there`}.`,
    remedy:
      allowed.length === 0
        ? 'Nothing more can be recorded of it in this way.'
        : `Possible now: ${format.choice(allowed)}.${path === '' ? ' Or name the item with --about.' : ''}`,
  }),
  'record-rewritten': ({ path, change, others, kind = 'note', id = '<id>' }, format) => ({
    message:
      `This record of progress was ${change === 'deleted' ? 'removed or renamed' : 'changed'} by hand, and what is recorded stays as it is.` +
      (others === 0
        ? ''
        : ` So it is with ${format.plural(others, { one: 'other record', other: 'other records' })}.`) +
      ' Nothing was recorded.',
    remedy:
      `Ask whoever keeps the folder to get back the file as it was recorded. Who does it without help: in the folder with collab.yaml, run git restore --staged --worktree -- "${path}"\n` +
      `Then record what is right with "collab progress ${kind} --corrects ${id}", or take it back with "collab progress ${kind} --retracts ${id}".`,
  }),
  'decision-needed': ({ path, agreement, decisions }, format) => ({
    message: `Behind this step of "${path}" stands a decision.`,
    remedy:
      decisions.length === 0
        ? `Record the decision first: collab progress decision ${agreement} --about ${path} --outcome adopted; then name it with --decision.`
        : `Name it with --decision: ${format.choice(decisions)}. Or record it first: collab progress decision ${agreement} --about ${path}`,
  }),
  'measurement-in-future': ({ today }) => ({
    message: 'A measurement cannot lie in the future.',
    remedy: `Give the day on which it was measured: --date ${today} at the latest.`,
  }),
  'due-unchanged': ({ path, due }, format) => ({
    message: `"${path}" is due on ${format.date(due)} already.`,
    remedy: 'Give the new date with --due.',
  }),
  'evidence-not-here': ({ path, folder }) => ({
    message: `"${path}" is not a file in the folder of the agreement, and not a web address.`,
    remedy: `Put the file into ${folder}, or give an address that begins with https://.`,
  }),
  'entry-refused': ({ message, remedy, others }, format) => ({
    message: `Nothing was recorded: ${message}`,
    remedy:
      others === 0
        ? remedy
        : `${remedy} (And ${format.plural(others, { one: 'other mistake', other: 'other mistakes' })}.)`,
  }),
  'recorded-in-part': ({ recorded, total, reason }, format) => ({
    message: `Recording stopped after ${format.number(recorded)} of ${format.number(total)}: ${reason}`,
    remedy: 'What was recorded stands. Take those lines out of the file, then try again.',
  }),
  'rows-unreadable': ({ fault, path }) =>
    ({
      encoding: { message: `"${path}" is not written in UTF-8.`, remedy: 'Save it as UTF-8 and try again.' },
      json: {
        message: 'This is not JSON.',
        remedy: 'Look at the quotes, commas and brackets here and just before.',
      },
      'not-a-record': {
        message: 'A record is a block of names and values.',
        remedy: 'Write it like this: {"kind": "note", "note": "…"}',
      },
      quote: {
        message: 'A quotation mark is opened here and not closed.',
        remedy: 'Close it; a mark inside the text is written twice.',
      },
      columns: {
        message: 'There are more cells here than names in the first line.',
        remedy: 'Put texts that hold the separator between quotation marks.',
      },
      header: {
        message: 'Every column needs a name of its own in the first line.',
        remedy: 'Write the names of the fields: kind,about,date,value,note',
      },
      empty: {
        message: `There are no records in "${path}".`,
        remedy: 'Write one on each line, below the names of the fields.',
      },
    })[fault],
  'sheet-unreadable': ({ fault, path }) =>
    ({
      empty: { message: `"${path}" is empty.`, remedy: 'Give the file that was filled in.' },
      damaged: {
        message: `"${path}" is damaged: it cannot be read to the end.`,
        remedy: 'Open it in Excel or LibreOffice, save it again as .xlsx, and try again.',
      },
      'too-large': {
        message: `"${path}" holds more than fits here.`,
        remedy: 'Copy the rows that matter into a new spreadsheet, and give that.',
      },
      old: {
        message: `"${path}" is an Excel file from before 2007 (.xls).`,
        remedy: 'Open it in Excel or LibreOffice and save it as .xlsx.',
      },
      password: {
        message: `"${path}" is locked with a password.`,
        remedy: 'Open it, take the password off (File, Info, Protect), save it, and try again.',
      },
      document: {
        message: `"${path}" is a text document, not a spreadsheet.`,
        remedy: 'Give the .xlsx, .ods or .csv file that was filled in.',
      },
      pdf: {
        message: `This is a PDF, not a spreadsheet: "${path}".`,
        remedy: 'Give the .xlsx that came back; a PDF is only a picture of it.',
      },
      'nothing-filled-in': {
        message: `Nothing is filled in in "${path}" yet.`,
        remedy: 'Fill in a row below the titles of the columns, save it, and try again.',
      },
      'not-sheets': {
        message: `"${path}" is not a spreadsheet.`,
        remedy: 'Give the .xlsx, .ods or .csv file that was filled in.',
      },
      quote: {
        message: 'A quotation mark is opened here and not closed.',
        remedy: 'Close it; a mark inside the text is written twice.',
      },
    })[fault],
  'rows-refused': ({ problems }, format) => ({
    message: `Nothing was recorded: ${format.plural(problems.length, { one: 'thing needs', other: 'things need' })} another look.`,
    remedy: problems.map(({ place, message, remedy }) => `  ${place}: ${message} ${remedy}`).join('\n'),
  }),
  'form-unfit': ({ fault, path, party = '' }) =>
    ({
      'no-form': {
        message: `"${path}" is not a form that collab made, or its first line is gone.`,
        remedy:
          'Make one with "collab progress form --for <party> -o march.xlsx", and copy the answers into it.',
      },
      newer: {
        message: `"${path}" was made by a newer collab.`,
        remedy: 'Install the newest version, and try again.',
      },
      'other-workspace': {
        message: `"${path}" was made from another folder of agreements, or from a version that is not here.`,
        remedy: 'Go to the folder it was made in; or get the newest version of this folder first.',
      },
      party: {
        message: `"${path}" was made for "${party}", which is not a party here any more.`,
        remedy: 'Make a new form for the party that it is now.',
      },
      several: {
        message: `"${path}" holds tables from several forms.`,
        remedy: 'Read each form by itself.',
      },
    })[fault],
  'form-row-unknown': ({ fault, what }) =>
    ({
      'no-key': {
        message: 'This row does not say any more what it is about: its hidden first cell is empty.',
        remedy: 'Copy the answers into a new form.',
      },
      gone: {
        message: `"${what}" is not there: the hidden first cell was changed, or the item has another id now.`,
        remedy: 'Copy the answers into a new form.',
      },
      withdrawn: {
        message: `"${what}" was withdrawn since the form was made.`,
        remedy: 'Empty what you filled in on this row.',
      },
      agreement: {
        message: `There is no agreement "${what}" here, or the party takes no part in it.`,
        remedy: 'Copy the answers into a new form.',
      },
      twice: {
        message: `Two rows are about "${what}".`,
        remedy: 'Keep one of them.',
      },
    })[fault],
  'cell-not-a-number': ({ value }) => ({
    message: `"${value}" is not a number.`,
    remedy: 'Write digits only, for example 12.5; words belong in the remark.',
  }),
  'cell-not-a-date': ({ value }) => ({
    message: `"${value}" is not a date.`,
    remedy: 'Write it with the year, for example 2027-03-31 or 31 March 2027.',
  }),
  'cell-date-doubtful': ({ value, readings: [first, second] }, format) => ({
    message: `"${value}" can be two days.`,
    remedy: `Write ${first} for ${format.date(first)}, or ${second} for ${format.date(second)}.`,
  }),
  'cell-choice-unknown': ({ value, known, suggestion }, format) => ({
    message: `"${value}" is not in the list.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0 ? 'Leave it empty.' : `Choose ${format.choice(known)}.`,
    ),
  }),
  'cell-contradicts': ({ value, beside }) => ({
    message: `"${value}" stands beside a day in "${beside}".`,
    remedy: 'Keep the one that is so, and empty the other cell.',
  }),
  'cell-needed': ({ column, beside }) => ({
    message: `"${column}" is empty beside "${beside}".`,
    remedy: `Fill in "${column}", or empty the row.`,
  }),
  'cell-in-future': ({ date, today }, format) => ({
    message: `${format.date(date)} is still to come: today is ${format.date(today)}.`,
    remedy: 'Give the day on which it happened.',
  }),
  'cell-shows-error': ({ value }) => ({
    message: value === '' ? 'The formula in this cell was never calculated.' : `The cell shows ${value}.`,
    remedy: 'Write the value itself into the cell.',
  }),
  'row-field-unknown': ({ field, kind, suggestion }) => ({
    message: `A record of the kind ${kind} has no field "${field}".`,
    remedy: didYouMean(suggestion, `See "collab progress ${kind} --help" for what it can say.`),
  }),
  'row-field-missing': ({ field, known }, format) => ({
    message: `The field "${field}" is missing.`,
    remedy: `Write ${format.choice(known)}.`,
  }),
  'row-value-malformed': ({ field, value, example, suggestion }) => ({
    message: `"${value}" cannot be used for ${field}.`,
    remedy: didYouMean(suggestion, `Write it like this: ${example}`),
  }),
  'number-doubtful': ({ name, value, meant: [large, small], written }, format) => ({
    message: `"${value}" for ${name} can be read in two ways.`,
    remedy: `Do you mean ${large} or ${small}? Write ${format.choice(written)}.`,
  }),
  'file-not-found': ({ path, suggestion }) => ({
    message: `The file or folder "${path}" is not there.`,
    remedy: didYouMean(suggestion, 'Check the name, and the folder you are in.'),
  }),
  'file-unreadable': ({ path, reason }) => ({
    message: `"${path}" cannot be read: ${reasonInWords(reason)}.`,
    remedy: 'Make sure that you may read it, then try again.',
  }),
  'file-unwritable': ({ path, reason }) => ({
    message: `"${path}" cannot be written: ${reason === 'ENOENT' ? 'its folder is not there' : reasonInWords(reason)}.`,
    remedy:
      reason === 'ENOENT'
        ? 'Make that folder first, or choose another.'
        : 'Nothing was changed. Mend this, then try again.',
  }),
  'path-outside-folder': ({ path }) => ({
    message: `"${path}" lies outside the folder.`,
    remedy: 'Use a file inside the folder of the agreements.',
  }),
  'path-is-link': ({ path }) => ({
    message: `"${path}" is a link to somewhere else.`,
    remedy: 'Put the file itself in its place.',
  }),
  'file-exists': ({ path }) => ({
    message: `"${path}" is already there, and would be overwritten.`,
    remedy: 'Choose another name, or add --force to replace it.',
  }),
  'too-many-files': ({ directory, limit }, format) => ({
    message: `"${directory}" holds more than ${format.number(limit)} files.`,
    remedy: 'Run collab in the folder of the agreements itself.',
  }),
  'input-too-large': ({ limit }, format) => ({
    message: `What was given on standard input is larger than ${format.number(limit)} bytes.`,
    remedy: 'Split it into parts.',
  }),
  'not-a-workspace': ({ directory }) => ({
    message: `There are no agreements in "${directory}": it has no file collab.yaml.`,
    remedy: 'Go to the folder of the agreements, or start one with "collab init".',
  }),
  'newer-format-version': ({ found, known }) => ({
    message: `This file was written by a newer version of collab (format ${found}; this one knows format ${known}).`,
    remedy: 'Install the newest version of collab, as its README says.',
  }),
  'agreement-unknown': ({ agreement, suggestion }) => ({
    message: `There is no agreement "${agreement}" here.`,
    remedy: didYouMean(suggestion, 'Run "collab status" to see all agreements.'),
  }),
  'agreement-needed': ({ agreements }, format) => ({
    message: 'There is more than one agreement here.',
    remedy: `Say which one: ${format.choice(agreements)}.`,
  }),
  'nothing-recorded-by-then': ({ date }, format) => ({
    message: `Nothing had been recorded yet on ${format.date(date)}.`,
    remedy: 'Choose a later day.',
  }),
  'nothing-to-start-from': ({ moment, agreement }) => ({
    message: `There is no ${moment === 'last-report' ? 'report' : 'meeting'} before today in "${agreement}" to start from.`,
    remedy: 'Give a date: --since 2027-06-30',
  }),
  'period-starts-later': ({ since, today }, format) => ({
    message: `The period would start on ${format.date(since)}, after the day of the report: ${format.date(today)}.`,
    remedy: 'Choose an earlier start with --since, or a later day with --as-of.',
  }),
  'item-not-recorded': ({ path, file }) => ({
    message: `"${path}" stands in "${file}", but is not recorded yet.`,
    remedy: 'Record it first with "collab save", then try again.',
  }),
  'no-agreements': () => ({
    message: 'There is no agreement here yet.',
    remedy: 'Start one with "collab init".',
  }),
  'git-missing': () => ({
    message: 'The program git, in which the history is kept, is not on this computer.',
    remedy: 'Install it from https://git-scm.com/downloads and try again.',
  }),
  'git-failed': ({ command, reason }) => ({
    message: `The history could not be used (${command}): ${reason}`,
    remedy: 'Run the command again with --debug and show the output to whoever looks after the folder.',
  }),
  'not-a-repository': ({ directory }) => ({
    message: `"${directory}" keeps no history yet.`,
    remedy: 'Start it with "collab save --yes" in that folder: that records what is there.',
  }),
  'shallow-history': ({ directory }) => ({
    message: `"${directory}" holds only the last part of the history.`,
    remedy:
      'Ask whoever keeps the folder for a copy with all of it; or fetch the rest with "git fetch --unshallow". Then try again.',
  }),
  'unknown-revision': ({ revision }) => ({
    message: `"${revision}" is not a moment in the history.`,
    remedy: 'Give a date like 2027-06-30, or the name of a version, branch or tag.',
  }),
  'no-commits-yet': ({ directory }) => ({
    message: `Nothing has been recorded yet in "${directory}".`,
    remedy: 'Record what is there with "collab save".',
  }),
  'write-contended': ({ attempts }, format) => ({
    message: `Others were recording at the same time; after ${format.number(attempts)} attempts this was not recorded.`,
    remedy: 'Nothing was lost. Try again in a moment.',
  }),
  'write-locked': ({ file }) => ({
    message: `Another program is busy in this folder, or was stopped half-way: "${file}" is still there.`,
    remedy: 'Wait a moment and try again. If no other program is running, remove that file.',
  }),
  'repository-not-trusted': ({ directory }) => ({
    message: `"${directory}" belongs to another user of this computer, so git does not open it.`,
    remedy: `Ask your computer department to make it yours. If you trust its owner, this opens it as it is: git config --global --add safe.directory "${directory}"`,
  }),
  'repository-is-bare': ({ directory }) => ({
    message: `"${directory}" holds the history but no files, so nothing can be recorded here.`,
    remedy:
      'Ask whoever keeps the folder for a copy to work in, or make one with "git clone"; and record there.',
  }),
  'history-incomplete': ({ directory }) => ({
    message: `A part of the history of "${directory}" is not on this computer.`,
    remedy:
      'Ask whoever keeps the folder for a full copy, or make one with "git clone" without --filter; and work there.',
  }),
  'changed-meanwhile': ({ path }) => ({
    message: `"${path}" was changed by someone else in the meantime.`,
    remedy: 'Nothing was recorded. Look at the new version, and try again.',
  }),
  'uncommitted-changes': ({ path }) => ({
    message: `"${path}" holds changes that are not recorded yet, and would be overwritten.`,
    remedy: 'Record them first with "collab save".',
  }),
  'signing-failed': ({ reason }) => ({
    message: `The record could not be signed: ${reason}`,
    remedy:
      'Ask whoever set up signing on this computer to look at your key, or switch signing off: git config --global commit.gpgSign false',
  }),
  'message-refused': ({ reason }) => ({
    message: `A check of your own on this computer refused the record: ${reason}`,
    remedy: 'Nothing was recorded. Change what it asks for, and try again.',
  }),
  interrupted: () => ({
    message: 'Stopped. Nothing was changed.',
    remedy: 'Run the command again when you are ready.',
  }),
};

/** Asked for as a function: only a failure needs them. */
export const failures = (): FailureSentences => sentences;
