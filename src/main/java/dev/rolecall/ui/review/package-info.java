/// What is staged and the way to send it: the bar that counts it and the one sheet that reviews it.
package dev.rolecall.ui.review;
