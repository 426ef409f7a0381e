/** Tokens: who shows one, what it must say, and how we say no. */
@NullMarked
package no.utbredt.adoption.client.web;

import org.jspecify.annotations.NullMarked;
