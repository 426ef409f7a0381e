package no.utbredt.deploy.kubernetes;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the Kubernetes API takes: no field it does not know, none missing that it needs, each of its type. */
record Schema(Class<?> type, Check check) {

    private interface Check {
        void on(JsonElement json) throws IOException;
    }

    private static final Map<String, Schema> KNOWN = Map.of(
            "v1 ConfigMap", new Schema(V1ConfigMap.class, V1ConfigMap::validateJsonElement),
            "v1 Namespace", new Schema(V1Namespace.class, V1Namespace::validateJsonElement),
            "v1 Service", new Schema(V1Service.class, V1Service::validateJsonElement),
            "v1 ServiceAccount", new Schema(V1ServiceAccount.class, V1ServiceAccount::validateJsonElement),
            "apps/v1 Deployment", new Schema(V1Deployment.class, V1Deployment::validateJsonElement),
            "apps/v1 StatefulSet", new Schema(V1StatefulSet.class, V1StatefulSet::validateJsonElement),
            "policy/v1 PodDisruptionBudget",
                    new Schema(V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement),
            "networking.k8s.io/v1 NetworkPolicy",
                    new Schema(V1NetworkPolicy.class, V1NetworkPolicy::validateJsonElement));

    /**
     * Checks an object.
     *
     * @throws IllegalArgumentException when it is of no kind that is used here, or names a field wrongly
     * @throws RuntimeException when a value is not of its type
     */
    static void check(JsonNode object) throws IOException {
        String kind =
                object.path("apiVersion").asString() + " " + object.path("kind").asString();
        Schema schema = KNOWN.get(kind);
        if (schema == null) {
            throw new IllegalArgumentException("no kind that is used here: " + kind);
        }
        schema.check.on(JsonParser.parseString(object.toString()));
        JSON.deserialize(object.toString(), schema.type);
    }
}
