/** Sheets over HTTP. */
@NullMarked
package no.utbredt.adoption.sheet.web;

import org.jspecify.annotations.NullMarked;
