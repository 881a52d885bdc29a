-- Opens a plan in Neovim's own client (0.7 and later), waits for the findings, applies the fix of the first superseded
-- citation, saves, and writes what it saw to report.json beside the plan.
local plan = vim.fn.fnamemodify(vim.v.argv[#vim.v.argv], ':p')
local folder = vim.fn.fnamemodify(plan, ':h')

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit 1')
end

local function wait_for(what, condition)
  if not vim.wait(60000, condition, 20) then fail('no ' .. what) end
end

vim.cmd('edit ' .. vim.fn.fnameescape(plan))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = 'cchc-lint', cmd = { vim.env.CCHC_LINT, 'lsp' }, root_dir = folder })
if not id then fail('the server did not start') end
vim.lsp.buf_attach_client(buffer, id)

local function superseded()
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == 'CITE101' then return diagnostic end
  end
end

wait_for('findings', superseded)
local found = superseded()
local line = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]
local codes = vim.tbl_map(function(diagnostic) return diagnostic.code end, vim.diagnostic.get(buffer))

local position = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = found.lnum, character = vim.str_utfindex and select(2, vim.str_utfindex(line, found.col)) or found.col } }
local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', position, 60000)[id].result

-- The way the user goes: put the caret on the words, ask for actions, take the one that replaces.
vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
vim.ui.select = function(items, options, choose)
  for index, item in ipairs(items) do
    local action = item.action or item[2]
    if action.title:find('^Thay bằng') then return choose(item, index) end
  end
  fail('no fix among ' .. #items .. ' actions')
end
vim.lsp.buf.code_action()
wait_for('fix', function()
  return vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]:find('76/NQ-CP', 1, true) ~= nil
end)
wait_for('findings after the fix', function()
  local now = superseded()
  return not now or now.lnum ~= found.lnum
end)
vim.cmd('write')

local after = vim.tbl_map(function(diagnostic) return diagnostic.lnum end, vim.tbl_filter(function(diagnostic) return diagnostic.code == 'CITE101' end, vim.diagnostic.get(buffer)))
local report = {
  words = line:sub(found.col + 1, found.end_col),
  message = found.message,
  hover = hover.contents.value,
  codes = codes,
  line = found.lnum,
  after = after,
}
vim.fn.writefile({ vim.fn.json_encode(report) }, folder .. '/report.json')
vim.cmd('quitall!')
