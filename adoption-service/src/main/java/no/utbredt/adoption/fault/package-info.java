/** What is wrong with a value somebody gave us: one shape for files, requests and the log, so that every refusal can say what would be right. */
@NullMarked
package no.utbredt.adoption.fault;

import org.jspecify.annotations.NullMarked;
