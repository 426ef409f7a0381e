package no.utbredt.reporting.bank.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the bank may be asked.
 *
 * @param calls of one client in a window, at least 1
 * @param window how long a window is, in whole seconds
 */
@ConfigurationProperties("utbredt.bank")
record BankSettings(
        @DefaultValue("300") int calls, @DefaultValue("60s") Duration window) {}
