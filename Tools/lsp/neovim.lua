-- Opens a draft in Neovim without a screen, waits for diagnostics, jumps from a reference to its pasal, applies a
-- code action, waits for fresh diagnostics, and writes what it saw as JSON. Driven by check-editors.py.
local program, draft, out = vim.env.PATUH, vim.env.PATUH_DRAFT, vim.env.PATUH_OUT
local seen = {}

local function finish()
  local file = assert(io.open(out, "w"))
  file:write(vim.fn.json_encode(seen))
  file:close()
  vim.cmd("qa!")
end

local function list(buffer)
  local items = {}
  for _, item in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(items, { code = item.code or (item.user_data and item.user_data.lsp and item.user_data.lsp.code),
      line = item.lnum + 1, message = item.message })
  end
  return items
end

local function find(pattern, skip)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local start, stop = line:find(pattern)
    if start and number > (skip or 0) then return number, start, stop end
  end
end

local ok, message = pcall(function()
  vim.cmd("edit " .. vim.fn.fnameescape(draft))
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = "patuh", cmd = { program, "lsp" }, root_dir = vim.fn.fnamemodify(draft, ":h") })
  vim.lsp.buf_attach_client(buffer, id)
  assert(vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 50), "no diagnostics")
  seen.before = list(buffer)

  -- To the pasal of a reference.
  local number, _, stop = find("pada ayat %(%d+%)")
  vim.api.nvim_win_set_cursor(0, { number, stop - 2 })
  local answer = vim.lsp.buf_request_sync(buffer, "textDocument/definition", vim.lsp.util.make_position_params(0, "utf-16"), 10000)
  for _, value in pairs(answer or {}) do
    if value.result then
      seen.from = vim.api.nvim_buf_get_lines(0, number - 1, number, false)[1]
      vim.lsp.util.jump_to_location(value.result, "utf-16")
      seen.jumped = vim.api.nvim_get_current_line()
    end
  end

  -- The first action that inserts something, at the problem it belongs to.
  for _, item in ipairs(vim.diagnostic.get(buffer)) do
    vim.api.nvim_win_set_cursor(0, { item.lnum + 1, item.col })
    local parameters = vim.lsp.util.make_range_params(0, "utf-16")
    parameters.context = { diagnostics = {} }
    local actions = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", parameters, 20000)
    for _, value in pairs(actions or {}) do
      for _, action in ipairs(value.result or {}) do
        if not seen.action and not action.title:find("^Abaikan") then
          seen.action = action.title
          seen.mended = action.diagnostics[1].code
          vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
        end
      end
    end
    if seen.action then break end
  end
  vim.wait(20000, function()
    for _, item in ipairs(list(buffer)) do if item.code == seen.mended then return false end end
    return true
  end, 50)
  seen.after = list(buffer)
end)
if not ok then seen.error = tostring(message) end
finish()
