package org.foireturns.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.reconcile.Response;

/**
 * What one force sent for one request.
 *
 * @param files returns of the force; a force may also be answered for in another's file
 * @param answered whether anything was counted for it
 */
public record ForceAnswer(
        Request request, String force, List<ReturnSummary> files, boolean answered, List<Response> responses) {

    private static final String NO_RETURN = "no return";

    public boolean missing() {
        return files.isEmpty() && !answered;
    }

    /** Whether there is no return, its day has passed, and nobody has decided what that means. */
    public boolean silent() {
        return missing() && decided().isEmpty();
    }

    /** Whether there is no return, and none was due. */
    public boolean awaited() {
        return missing() && status().equals(Response.Status.AWAITED.words());
    }

    /** What is known of a force that has sent nothing: it is awaited, or somebody decided. */
    private Optional<Response.Status> decided() {
        List<Response.Status> said =
                responses.stream().map(Response::status).distinct().toList();
        return said.size() == 1 && said.get(0) != Response.Status.NONE && said.get(0) != Response.Status.OVERDUE
                ? Optional.of(said.get(0))
                : Optional.empty();
    }

    /**
     * {@code answered}, {@code part}, {@code refused}, {@code not held}, {@code awaited}, {@code overdue}, {@code no
     * return}, {@code not read}, or what was decided of a force that has sent nothing.
     */
    public String status() {
        if (missing()) {
            return responses.stream().anyMatch(response -> response.status() == Response.Status.OVERDUE)
                    ? Response.Status.OVERDUE.words()
                    : decided().map(Response.Status::words).orElse(NO_RETURN);
        }
        if (!answered && files.stream().noneMatch(ReturnSummary::readable)) {
            return "not read";
        }
        List<Response.Status> said =
                responses.stream().map(Response::status).distinct().toList();
        if (said.isEmpty()) {
            return answered ? "answered" : "nothing counted";
        }
        return said.size() > 1
                ? Response.Status.PART.words()
                : said.get(0) == Response.Status.NONE
                        ? "nothing counted"
                        : said.get(0).words();
    }

    /** The questions that are not answered in full. */
    List<Response> open() {
        return responses.stream()
                .filter(response -> response.status() != Response.Status.ANSWERED)
                .toList();
    }

    /** The questions without an answer in full, but for those on which none is due. */
    public List<Response> withoutAnswer() {
        return open().stream()
                .filter(response -> !Set.of(Response.Status.CLOSED, Response.Status.AWAITED, Response.Status.NIL)
                        .contains(response.status()))
                .toList();
    }

    /** Whether a return says nothing on a question, or not all that was asked. */
    public boolean inPart() {
        return !missing()
                && responses.stream()
                        .anyMatch(response ->
                                response.status() == Response.Status.NONE || response.status() == Response.Status.PART);
    }

    /** Whether a return gives a reason for each answer that it does not give. */
    public boolean declines() {
        return !missing() && !inPart() && !withoutAnswer().isEmpty();
    }

    /** The questions that a return says nothing on. */
    public List<String> leftOut() {
        return responses.stream()
                .filter(response -> response.status() == Response.Status.NONE)
                .map(Response::question)
                .toList();
    }

    /** {@code 3 of 5}: how many of the questions it answered in full. */
    public String questions() {
        return responses.isEmpty() ? "" : (responses.size() - open().size()) + " of " + responses.size();
    }
}
