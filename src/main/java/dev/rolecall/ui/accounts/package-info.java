/// Adding an account by hand: which service, which address, which credential, and what that
/// credential can do before anything is kept.
package dev.rolecall.ui.accounts;
