/// Words for values of the domain, the same on a screen and on a terminal: which sentence says a
/// failure, an environment, the state of a step. Chooses keys of the bundle; knows no toolkit.
package dev.rolecall.words;
