module openchoreo-secrets/e2e/real-planes/provider

go 1.26.0
