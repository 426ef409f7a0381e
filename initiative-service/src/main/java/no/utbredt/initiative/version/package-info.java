/** What stewards and operators write one by one and every state of which is kept. */
@NullMarked
package no.utbredt.initiative.version;

import org.jspecify.annotations.NullMarked;
