/** The sheets' columns. */
@NullMarked
package no.utbredt.adoption.sheet.file;

import org.jspecify.annotations.NullMarked;
