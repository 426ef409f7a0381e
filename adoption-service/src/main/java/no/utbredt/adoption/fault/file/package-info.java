/** Reading the project's own CSV files (RFC 4180, lines beginning with # are comments): every bad row is named, the rest is read. */
@NullMarked
package no.utbredt.adoption.fault.file;

import org.jspecify.annotations.NullMarked;
