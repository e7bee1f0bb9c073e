/// The sheet on which a person has Rolecall look for newer versions of itself.
package dev.rolecall.ui.update;
