/** The address that harvesters of data catalogues read. */
@NullMarked
package no.utbredt.reporting.dcat.web;

import org.jspecify.annotations.NullMarked;
