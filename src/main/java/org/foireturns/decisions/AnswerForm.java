package org.foireturns.decisions;

import java.util.List;

/** The heads of a form in which questions are answered, whether on a sheet or from the page. */
public final class AnswerForm {
    public static final String FINDING = "Finding";
    public static final String QUESTION = "Question";
    public static final String ANSWER = "Your answer";
    public static final String REASON = "Reason";
    public static final String BY = "Decided by";
    public static final String REVIEW_BY = "Review by";

    /** All of them, in the order in which they are written. */
    public static final List<String> HEADS =
            List.of(FINDING, "Force", "Where", QUESTION, "Answers", ANSWER, REASON, BY, REVIEW_BY);

    private AnswerForm() {}
}
