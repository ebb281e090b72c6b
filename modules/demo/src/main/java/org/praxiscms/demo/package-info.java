/** Two fictional practices, loaded when a fresh installation is to show something. May use everybody in core. */
package org.praxiscms.demo;
