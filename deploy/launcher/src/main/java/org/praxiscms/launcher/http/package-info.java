/**
 * What a request has to be before the application sees it: well-formed, and with a body that arrived in time. Filters of
 * Grizzly, the network layer of Payara, since no servlet is asked about a malformed request. May use nothing of the
 * launcher.
 */
package org.praxiscms.launcher.http;
