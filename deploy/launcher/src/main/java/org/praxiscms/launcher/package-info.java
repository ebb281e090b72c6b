/**
 * Owns everything between typing {@code deploy/run} and the first page: settings, data directory, database, server.
 * It uses no other module of Praxis; it hands its findings to the application as system properties.
 */
package org.praxiscms.launcher;
