/**
 * The stewards' files of the roadmap: YAML or JSON, held against the JSON Schema editors complete it by, and bound to records.
 * Every refusal names line and column.
 */
@NullMarked
package no.utbredt.initiative.roadmap.file;

import org.jspecify.annotations.NullMarked;
