package no.utbredt.adoption.imports.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.utbredt.adoption.report.web.Result;

/**
 * What became of the report of one line.
 *
 * @param line from 1
 */
record VerdictLine(long line, @JsonUnwrapped Result result) {}
