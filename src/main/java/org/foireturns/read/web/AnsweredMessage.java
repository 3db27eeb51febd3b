package org.foireturns.read.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The message that an e-mail answers, as mail programs put it below the answer: it holds the question and the signature
 * of whoever asked, and no answer.
 */
public final class AnsweredMessage {
    private static final String QUOTED = "blockquote[type=cite], blockquote.gmail_quote, div.gmail_quote,"
            + " div.gmail_attr, div.moz-cite-prefix, div.yahoo_quoted, div.protonmail_quote";
    /** All that follows such a line in its own element is the message that is answered. */
    private static final String RULES = "div#divRplyFwdMsg, div#appendonsend, hr#stopSpelling";
    /** A shorter text above says that the answers stand in the message that is answered. */
    private static final int SHORTEST_ANSWER = 250;

    private AnsweredMessage() {}

    /** The page of an e-mail without it, unless hardly anything else is there. */
    public static String without(String page) {
        Document whole = Jsoup.parse(page);
        if (whole.select(QUOTED + ", " + RULES).isEmpty()) {
            return page;
        }
        Document own = whole.clone();
        own.select(QUOTED).remove();
        for (Element rule : own.select(RULES)) {
            Elements rest = rule.nextElementSiblings();
            rest.remove();
            rule.remove();
        }
        boolean answers =
                own.text().length() >= SHORTEST_ANSWER || !own.select("table").isEmpty();
        return answers ? own.outerHtml() : page;
    }
}
