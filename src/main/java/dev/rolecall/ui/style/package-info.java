/// How the window looks: two sets of colours, one style sheet of rules, and the switch between the
/// two sets.
package dev.rolecall.ui.style;
