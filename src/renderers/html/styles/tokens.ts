/** Colours and letters as custom properties, named after NL Design System so that a party may lay its theme over them. */
export const tokens = `
:root {
  color-scheme: light dark;
  --utrecht-document-font-family: "Source Sans 3", "Noto Sans", "Segoe UI", system-ui, -apple-system, "Liberation Sans", Arial, sans-serif;
  --utrecht-code-font-family: ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", monospace;
  --utrecht-document-color: #1c2530;
  --utrecht-document-background-color: #ffffff;
  --utrecht-heading-color: #0e3b49;
  --utrecht-link-color: #0b5a75;
  --utrecht-focus-outline-color: #0b5a75;
  --utrecht-separator-color: #d3dae0;
  --collab-quiet-color: #4c5967;
  --collab-surface-color: #f2f5f6;
  --collab-accent-color: #0f5468;
  --collab-green: #14592f; --collab-green-pale: #e3f2e7;
  --collab-amber: #744600; --collab-amber-pale: #fcefd2;
  --collab-red: #971b1b; --collab-red-pale: #fce7e5;
  --collab-blue: #1b4d80; --collab-blue-pale: #e4eef8;
  --collab-violet: #4b3a80; --collab-violet-pale: #eeeaf8;
  --collab-grey: #47525e; --collab-grey-pale: #eaeef1;
  --collab-chart-expected: #5f6b78;
  --collab-chart-forecast: #a34c00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --utrecht-document-color: #e3e8ec;
    --utrecht-document-background-color: #12181e;
    --utrecht-heading-color: #d3eaf1;
    --utrecht-link-color: #8dcfe3;
    --utrecht-focus-outline-color: #8dcfe3;
    --utrecht-separator-color: #35424e;
    --collab-quiet-color: #a9b6c2;
    --collab-surface-color: #1a222a;
    --collab-accent-color: #74c2d9;
    --collab-green: #93dcab; --collab-green-pale: #183322;
    --collab-amber: #f3c877; --collab-amber-pale: #392a0d;
    --collab-red: #ffb3ab; --collab-red-pale: #421c1a;
    --collab-blue: #a9cff5; --collab-blue-pale: #182d43;
    --collab-violet: #cbbef6; --collab-violet-pale: #2b2445;
    --collab-grey: #c1cbd5; --collab-grey-pale: #29333d;
    --collab-chart-expected: #94a1ae;
    --collab-chart-forecast: #f0a35e;
  }
}
`;
