/** The bank as PxWebApi 2 has it: addresses, JSON-stat, comma-separated values, a workbook, a page, and its own problems. */
@NullMarked
package no.utbredt.reporting.bank.web;

import org.jspecify.annotations.NullMarked;
