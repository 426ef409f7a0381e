/** How the desk for whole documents is put together. */
@NullMarked
package no.utbredt.initiative.document.spring;

import org.jspecify.annotations.NullMarked;
