/// The place of all access: every grant of every resource in one flat table that can be filtered,
/// sorted and edited without a stutter, however many there are.
package dev.rolecall.ui.allaccess;
