/** The WAR: declares what the server gives it. No logic. */
package org.praxiscms.app;
