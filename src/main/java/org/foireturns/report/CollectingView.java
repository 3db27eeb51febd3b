package org.foireturns.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Collecting;

/** How far the answers to the requests in hand have come in, in words. */
public final class CollectingView {
    private CollectingView() {}

    /**
     * {@code Collecting: 5 of 45 forces asked have given numbers, 1 gave none; 39 are awaited until 21 May 2025.} Where
     * enough have given some, only who is still awaited; empty where nobody is. With the request's title where there
     * are several.
     */
    static String said(Edition edition) {
        List<Collecting> now = edition.collecting().stream()
                .filter(each -> !edition.earlier(each.request()))
                .filter(each -> each.open() || each.awaited() > 0)
                .toList();
        boolean several = edition.requests().stream()
                        .filter(request -> !edition.earlier(request.id()))
                        .count()
                > 1;
        return now.stream()
                .map(each -> (several ? title(each, edition) + ": " : "")
                        + words(each, edition.imprint().asOf()))
                .collect(Collectors.joining(" "));
    }

    private static String title(Collecting collecting, Edition edition) {
        return edition.requests().stream()
                .filter(request -> request.id().equals(collecting.request()))
                .map(Request::title)
                .findFirst()
                .orElse(collecting.request());
    }

    private static String words(Collecting collecting, LocalDate day) {
        List<String> parts = new ArrayList<>();
        if (collecting.open()) {
            int none = collecting.without();
            parts.add("collecting, " + answered(collecting) + (none == 0 ? "" : ", " + none + " gave none"));
        }
        if (collecting.awaited() > 0) {
            parts.add(forces(collecting.awaited()) + " awaited" + until(collecting, day));
        }
        if (collecting.open() && collecting.overdue() > 0) {
            parts.add(forces(collecting.overdue()) + " overdue" + since(collecting));
        }
        return String.join("; ", parts) + ".";
    }

    /** {@code 5 of 45 forces asked have given numbers}. */
    public static String answered(Collecting collecting) {
        return collecting.base() + (collecting.answering() == 1 ? " has given numbers" : " have given numbers");
    }

    private static String forces(int number) {
        return English.counted(number, "force") + (number == 1 ? " is" : " are");
    }

    /** A force that is awaited after the day is so because somebody decided it, until a day of its own. */
    private static String until(Collecting collecting, LocalDate day) {
        LocalDate due = collecting.due();
        return due == null || due.isBefore(day) ? "" : " until " + English.day(due);
    }

    private static String since(Collecting collecting) {
        LocalDate due = collecting.due();
        return due == null ? "" : " since " + English.day(due);
    }
}
