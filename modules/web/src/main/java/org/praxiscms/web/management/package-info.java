/** What the operator's programs ask: is it alive, is it ready, how is it. May use {@code core.tenant}, {@code core.job}, {@code core.mail}. */
package org.praxiscms.web.management;
