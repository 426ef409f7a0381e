/** The stewards' file format: YAML read node by node, so that every refusal names line and column. */
@NullMarked
package no.utbredt.initiative.catalogue.file;

import org.jspecify.annotations.NullMarked;
