/// Plain nodes that every screen uses: they show values handed to them and know no service.
package dev.rolecall.ui.control;
