/** Areas as the project's own file gives them, loaded at start. */
@NullMarked
package no.utbredt.adoption.area.file;

import org.jspecify.annotations.NullMarked;
