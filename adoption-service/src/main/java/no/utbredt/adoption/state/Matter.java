package no.utbredt.adoption.state;

import java.time.LocalDate;
import no.utbredt.adoption.report.Role;

/**
 * What a client is asked of, or says.
 *
 * @param service catalogue id
 * @param role which side of it
 * @param day the day it is to hold on, Europe/Oslo
 */
public record Matter(String service, Role role, LocalDate day) {}
