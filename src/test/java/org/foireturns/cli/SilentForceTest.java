package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.reconcile.Response;
import org.foireturns.reconcile.Response.Status;
import org.junit.jupiter.api.Test;

class SilentForceTest {
    private static Response response(String request, String force, Status status) {
        return new Response(request, force, "total", status, "", "");
    }

    @Test
    void answersNoQuestionOfARequest() {
        assertThat(SilentForce.among(List.of(
                        response("2025", "kent", Status.NONE),
                        response("2025", "kent", Status.PART),
                        response("2025", "essex", Status.NONE),
                        response("2025", "essex", Status.OVERDUE),
                        response("2025", "sussex", Status.REFUSED),
                        response("2025", "surrey", Status.AWAITED),
                        response("2023", "kent", Status.NONE))))
                .containsExactly(new SilentForce("2023", "kent"), new SilentForce("2025", "essex"));
    }
}
