/** Subscriptions over HTTP: how they are made, and how what was subscribed to is sent. */
@NullMarked
package no.utbredt.reporting.subscription.web;

import org.jspecify.annotations.NullMarked;
