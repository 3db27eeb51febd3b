package org.foireturns.read.pdf;

/**
 * A filled rectangle or a picture on a page.
 *
 * @param order in which the page draws it
 * @param paper whether it has the colour of paper
 * @param tint its red, green and blue as one number, or {@link PageInk#UNKNOWN}
 */
record Paint(int order, PageArea place, boolean paper, boolean picture, int tint) {}
