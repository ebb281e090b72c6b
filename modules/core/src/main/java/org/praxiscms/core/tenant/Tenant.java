package org.praxiscms.core.tenant;

import java.util.UUID;

/**
 * One practice as the installation tells it from the others.
 *
 * @param id what every row of the practice carries
 * @param key short name for operators and logs: a–z, 0–9, '-', at most 40 characters
 * @param canonicalHost the host that the practice's own addresses are made with
 */
public record Tenant(UUID id, String key, HostName canonicalHost) {}
