/** EHR systems as the project's own file gives them, loaded at start. */
@NullMarked
package no.utbredt.adoption.system.file;

import org.jspecify.annotations.NullMarked;
