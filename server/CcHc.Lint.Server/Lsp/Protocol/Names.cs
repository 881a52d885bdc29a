// The specification's own names hide names of the base library in every file of this project.
global using Range = CcHc.Lint.Server.Lsp.Protocol.Range;
