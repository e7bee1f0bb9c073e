package dev.rolecall.ui.workspace;

import dev.rolecall.operation.Operations;

/// All shared models of one window, for the wiring alone; parts take the models they need.
public record Workspace(
        AccountsModel accounts,
        ProfilesModel profiles,
        InventoryModel inventory,
        StagingModel staging,
        ApplyModel applying,
        Navigation navigation,
        SettingsModel settings,
        Operations operations) {}
