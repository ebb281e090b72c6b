/** What happens without anybody asking: mails leave, scheduled articles appear. May use everybody in core. */
package org.praxiscms.core.job;
