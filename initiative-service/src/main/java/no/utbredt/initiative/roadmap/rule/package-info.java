/** What an initiative must fulfil beyond its form: who and what it names exists, and what it promises can be followed up. */
@NullMarked
package no.utbredt.initiative.roadmap.rule;

import org.jspecify.annotations.NullMarked;
