package org.foireturns.report.letter;

import org.foireturns.model.Request;

/**
 * How a letter names the request that it is about. One that nobody described has no title, and files that lie in no
 * folder have no reference either: the words by which we keep them are ours alone.
 */
record SubjectLine(Request request) {
    private static final String WORDS = "Freedom of Information request";

    /** Of a mail, with the reference in brackets. */
    String ofMail() {
        return isKnown() ? title() + " (" + request.reference() + ")" : title();
    }

    /** Of a letter, with the reference in a line of its own. */
    String ofLetter() {
        return isKnown() ? title() + "\nOur reference: " + request.reference() : title();
    }

    private String title() {
        return request.described() ? WORDS + ": " + request.title() : WORDS;
    }

    private boolean isKnown() {
        return !request.id().equals(Request.UNASSIGNED);
    }
}
