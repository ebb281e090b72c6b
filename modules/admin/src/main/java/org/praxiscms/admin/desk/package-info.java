/** What every admin page needs: who is at work, the practice's words, the frame around a page, static files. */
package org.praxiscms.admin.desk;
