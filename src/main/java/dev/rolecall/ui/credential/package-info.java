/// What a credential is and can do, on one card an account, kept up to date from what the service
/// really answered: nothing is written to find out.
package dev.rolecall.ui.credential;
