;;; -*- lexical-binding: t -*-
;; Opens a draft in Emacs without a screen, lets eglot start the server, waits for diagnostics, jumps from a
;; reference to its pasal, applies a code action, waits for fresh diagnostics, and prints what it saw as JSON. Driven
;; by check-editors.py.
(require 'package)
(package-initialize)
(require 'cl-lib)
(require 'eglot)
(require 'json)
(require 'xref)

(define-derived-mode patuh-draft-mode text-mode "Draf")
(add-to-list 'eglot-server-programs `(patuh-draft-mode . (,(getenv "PATUH") "lsp")))

(defvar patuh-seen nil)

(defun patuh-wait (test)
  "Let the server answer until TEST holds, or for 30 seconds."
  (let ((end (+ (float-time) 30)))
    (while (and (not (funcall test)) (< (float-time) end))
      (accept-process-output nil 0.1))))

(defun patuh-list ()
  (mapcar (lambda (item)
            `((line . ,(line-number-at-pos (flymake-diagnostic-beg item)))
              (code . ,(patuh-code item))
              (message . ,(flymake-diagnostic-text item))))
          (flymake-diagnostics)))

(defun patuh-code (item)
  "The rule of a diagnostic, which eglot writes in front of its message."
  (let ((text (flymake-diagnostic-text item)))
    (when (string-match "\\[\\([^]]+\\)\\]" text) (match-string 1 text))))

(defun patuh-action ()
  "The first action that inserts something, at the problem it belongs to; nil for none."
  (cl-loop for item in (flymake-diagnostics)
           do (goto-char (flymake-diagnostic-beg item))
           thereis (cl-find-if-not
                    (lambda (action) (string-prefix-p "Abaikan" (plist-get action :title)))
                    (eglot-code-actions (flymake-diagnostic-beg item) (flymake-diagnostic-end item)))))

(defun patuh-apply (action)
  "Make the changes of ACTION; newer versions of eglot want to know who asks."
  (apply #'eglot--apply-workspace-edit (plist-get action :edit)
         (when (boundp 'eglot-confirm-server-edits) '(patuh))))

(condition-case problem
    (progn
      (setq eglot-sync-connect 20 eglot-autoshutdown nil)
      (when (boundp 'eglot-confirm-server-edits) (setq eglot-confirm-server-edits nil))
      (find-file (getenv "PATUH_DRAFT"))
      (patuh-draft-mode)
      (apply #'eglot (eglot--guess-contact))
      (flymake-mode 1)
      (flymake-start)
      (patuh-wait (lambda () (flymake-start) (flymake-diagnostics)))
      (push (cons 'before (vconcat (patuh-list))) patuh-seen)
      (goto-char (point-min))
      (re-search-forward "pada ayat ([0-9]+)")
      (push (cons 'from (buffer-substring (line-beginning-position) (line-end-position))) patuh-seen)
      (goto-char (- (point) 1))
      (let ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
        (when found
          (goto-char (marker-position (xref-location-marker (xref-item-location (car found)))))
          (push (cons 'jumped (buffer-substring (line-beginning-position) (line-end-position))) patuh-seen)))
      (let* ((action (patuh-action))
             (mended (plist-get (elt (plist-get action :diagnostics) 0) :code)))
        (when action
          (push (cons 'action (plist-get action :title)) patuh-seen)
          (push (cons 'mended mended) patuh-seen)
          (patuh-apply action)
          (eglot--signal-textDocument/didChange)
          (patuh-wait (lambda ()
                        (flymake-start)
                        (and (flymake-diagnostics)
                             (not (member mended (mapcar #'patuh-code (flymake-diagnostics)))))))
          (push (cons 'after (vconcat (patuh-list))) patuh-seen))))
  (error (push (cons 'error (format "%S" problem)) patuh-seen)))

(with-temp-file (getenv "PATUH_OUT") (insert (json-encode patuh-seen)))
(kill-emacs 0)
