/** What the operator's programs ask: is it alive, is it ready, how is it. May use {@code core.tenant}. */
package org.praxiscms.web.management;
