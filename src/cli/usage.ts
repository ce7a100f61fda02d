export const usage = `second-source: what the articles say, and where they differ

  second-source annotate FILE… [--format jsonl|text]
      quotations, people and figures of each file
  second-source compare FILE FILE… [--format json|text]
      every file held against all the others
  second-source verify TEXT --in GLOB… [--format json|text]
      what the articles say about a claim
  second-source check FILE… [--in GLOB…] [--format text|json|sarif]
      findings: things for an editor to look at

Exit codes: 0 nothing to report, 1 findings, 2 could not run.
Nothing is fetched and nothing is sent.
`;
